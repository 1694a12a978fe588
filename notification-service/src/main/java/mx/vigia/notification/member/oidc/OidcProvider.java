package mx.vigia.notification.member.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mx.vigia.platform.settings.SettingsCheck;

/** The provider and its metadata from {@code /.well-known/openid-configuration} (OpenID Connect Discovery 1.0 §4). */
@ApplicationScoped
class OidcProvider {
    private static final String DISCOVERY_PATH = "/.well-known/openid-configuration";
    private static final CachedMetadata NOT_DISCOVERED = new CachedMetadata(List.of(), Instant.MIN);

    private final OidcConfig config;
    private final OidcHttpClient httpClient;
    private final Clock clock;
    private final AtomicReference<CachedMetadata> known = new AtomicReference<>(NOT_DISCOVERED);

    OidcProvider(OidcConfig config, OidcHttpClient httpClient, Clock clock) {
        this.config = config;
        this.httpClient = httpClient;
        this.clock = clock;
    }

    /** Returns the provider's metadata, fetched again when it is too old. */
    Described discover() throws IOException, ParseException {
        var last = known.get();
        if (last.until().isAfter(clock.instant())) {
            return last.described().getFirst();
        }
        var described = fetchMetadata();
        known.set(new CachedMetadata(List.of(described), clock.instant().plus(config.believed())));
        return described;
    }

    private Described fetchMetadata() throws IOException, ParseException {
        var issuer = new Issuer(config.issuer().orElseThrow());
        var given = OIDCProviderMetadata.parse(
                httpClient.read(URI.create(issuer.getValue().replaceAll("/$", "") + DISCOVERY_PATH)));
        if (!given.getIssuer().equals(issuer)) {
            throw new ParseException("Expected the issuer %s but found %s".formatted(issuer, given.getIssuer()));
        }
        for (var endpoint : List.of(
                requireEndpoint(given.getAuthorizationEndpointURI()),
                requireEndpoint(given.getTokenEndpointURI()),
                requireEndpoint(given.getJWKSetURI()))) {
            if (!SettingsCheck.isEncryptedOrLocal(endpoint)) {
                throw new ParseException("Expected addresses of https but found " + endpoint);
            }
        }
        return new Described(given, clientId(), tokenValidator(given));
    }

    private static URI requireEndpoint(URI endpoint) throws ParseException {
        return Optional.ofNullable(endpoint)
                .orElseThrow(() ->
                        new ParseException("Expected addresses for authorization, tokens and keys but found fewer"));
    }

    private ClientID clientId() {
        return new ClientID(config.clientId().orElseThrow());
    }

    /** Returns a validator that accepts asymmetric signatures only: neither {@code none} nor a shared secret. */
    private IDTokenValidator tokenValidator(OIDCProviderMetadata given) throws MalformedURLException {
        var keys = JWKSourceBuilder.<SecurityContext>create(given.getJWKSetURI().toURL(), httpClient)
                .refreshAheadCache(false)
                .build();
        Set<JWSAlgorithm> signed =
                new HashSet<>(Optional.ofNullable(given.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256)));
        signed.removeIf(kind -> !JWSAlgorithm.Family.RSA.contains(kind) && !JWSAlgorithm.Family.EC.contains(kind));
        return new IDTokenValidator(
                given.getIssuer(), clientId(), new JWSVerificationKeySelector<>(signed, keys), null);
    }

    /** Returns how this installation authenticates at the provider. */
    ClientAuthentication clientAuthentication(Described described) {
        var secret = new Secret(config.clientSecret().orElseThrow());
        var ways = Stream.ofNullable(described.told().getTokenEndpointAuthMethods())
                .flatMap(List::stream)
                .toList();
        return ways.isEmpty() || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(clientId(), secret)
                : new ClientSecretPost(clientId(), secret);
    }

    /** A provider with its metadata. */
    record Described(OIDCProviderMetadata told, ClientID client, IDTokenValidator validator) {}

    private record CachedMetadata(List<Described> described, Instant until) {}
}
