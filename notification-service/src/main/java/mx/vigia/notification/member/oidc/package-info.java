/**
 * Sign-in through the association's own identity provider (OpenID Connect Core 1.0, the authorization code flow with
 * PKCE).
 */
package mx.vigia.notification.member.oidc;
