/*
 * `app://workbench/x` is no address a browser opens, so the host shows it as
 * `http://workbench.app.localhost/x`: a secure context with an origin of its own that never reaches the
 * network, because the host answers before any name is looked up.
 */
const appUrl = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i;
const webUrl = /^http:\/\/([^/?#]+)\.([a-z0-9+-]+)\.localhost(?=[/?#]|$)/i;

export function toWebUrl(url: string, isHandled: (scheme: string) => boolean): string {
  return url.replace(appUrl, (all, scheme: string, host: string) =>
    isHandled(scheme.toLowerCase()) ? `http://${host}.${scheme.toLowerCase()}.localhost` : all,
  );
}

export function toAppUrl(url: string, isHandled: (scheme: string) => boolean): string {
  return url.replace(webUrl, (all, host: string, scheme: string) =>
    isHandled(scheme) ? `${scheme}://${host}` : all,
  );
}
