/** Signing in where the association's own house of identities vouches for a person (OpenID Connect Core 1.0, the authorization code flow with PKCE). */
package mx.vigia.notification.member.oidc;
