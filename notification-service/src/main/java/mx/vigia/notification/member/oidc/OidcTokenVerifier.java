package mx.vigia.notification.member.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.web.PlatformConfig;

/**
 * Exchanges the code that a browser brought for an ID token, and accepts only one signed for us, valid now, and for
 * this sign-in.
 */
@ApplicationScoped
class OidcTokenVerifier {
    private final OidcProvider provider;
    private final OidcHttpClient httpClient;
    private final PlatformConfig config;

    OidcTokenVerifier(OidcProvider provider, OidcHttpClient httpClient, PlatformConfig config) {
        this.provider = provider;
        this.httpClient = httpClient;
        this.config = config;
    }

    /** Returns the mail address that the provider confirms; empty where it does not. */
    Optional<EmailAddress> findVerifiedAddress(
            OidcProvider.Described described, OidcSignIn.Answer answer, OidcStateRepository.Sent sent)
            throws IOException, ParseException, InvalidTokenException {
        checkIssuer(described, answer);
        var claims = verify(described, token(described, answer, sent), new Nonce(sent.nonce()));
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Stream.ofNullable(claims.getStringClaim("email"))
                        .flatMap(address -> EmailAddress.typed(address).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Checks that the response comes from the requested issuer (RFC 9207 §2.4). */
    private static void checkIssuer(OidcProvider.Described described, OidcSignIn.Answer answer)
            throws InvalidTokenException {
        var must = described.told().supportsAuthorizationResponseIssuerParam();
        var expected = described.told().getIssuer().getValue();
        if ((must || !answer.issuer().isEmpty()) && !expected.equals(answer.issuer())) {
            throw new InvalidTokenException(
                    "expected an answer of %s but found %s".formatted(expected, answer.issuer()));
        }
    }

    private JWT token(OidcProvider.Described described, OidcSignIn.Answer answer, OidcStateRepository.Sent sent)
            throws IOException, ParseException, InvalidTokenException {
        if (answer.code().isEmpty()) {
            throw new InvalidTokenException("expected a code but found none");
        }
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(answer.code()),
                config.publicOrigin().resolve(OidcSignIn.CALLBACK_PATH),
                new CodeVerifier(sent.verifier()));
        var question = new TokenRequest.Builder(
                        described.told().getTokenEndpointURI(), provider.clientAuthentication(described), grant)
                .build()
                .toHTTPRequest();
        var told = OIDCTokenResponseParser.parse(question.send(httpClient));
        if (told instanceof OIDCTokenResponse given) {
            return given.getOIDCTokens().getIDToken();
        }
        throw new InvalidTokenException("expected a token for the code but found "
                + told.toErrorResponse().getErrorObject());
    }

    private static IDTokenClaimsSet verify(OidcProvider.Described described, JWT token, Nonce nonce)
            throws IOException, InvalidTokenException {
        try {
            return described.validator().validate(token, nonce);
        } catch (KeySourceException e) {
            throw new IOException("its keys: " + e.getMessage(), e);
        } catch (BadJOSEException | JOSEException e) {
            throw new InvalidTokenException(e.getMessage());
        }
    }
}
