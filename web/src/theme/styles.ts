// The style sheets of every page, in the order in which they are written out.
import '@mantine/core/styles/default-css-variables.layer.css';
import './theme.css';
import './mantine.css';
