/**
 * Names the system's colour scheme on the document, now and whenever it changes: the style sheets
 * of Mantine's parts ask for it by this attribute. Our own follow the system by themselves.
 */
export function followScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const name = () => {
    document.documentElement.dataset.mantineColorScheme = dark.matches ? 'dark' : 'light';
  };
  name();
  dark.addEventListener('change', name);
}
