import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Everything a page needs comes from here, and nothing in it is inline: no script, no style element.
 * (Styles that React sets on an element go by way of the DOM, which the policy leaves alone.)
 */
const policy = {
  defaultSrc: ["'none'"],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  // No page makes markup of text, so no text that somebody wrote can become a script.
  requireTrustedTypesFor: ["'script'"],
};

/** What a browser could do on behalf of a page and none of ours has a use for. */
const nothingOfTheDevice = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const headers = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  crossOriginEmbedderPolicy: true,
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
});

const oneYear = 365 * 86_400;

export const securityHeaders: RequestHandler = (request, response, next) => {
  response.set('Permissions-Policy', nothingOfTheDevice);
  // Over plain HTTP it would mean nothing, and on one's own machine it would bind other ports too.
  if (request.secure)
    response.set('Strict-Transport-Security', `max-age=${oneYear}; includeSubDomains`);
  headers(request, response, next);
};
