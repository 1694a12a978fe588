package mx.vigia.notification.member.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A local OIDC provider that signs everyone in as the address set by {@link #configure}, with optional faults. Its
 * settings are system properties, because Quarkus loads this class more than once.
 */
final class FakeProvider {
    static final String CLIENT = "vigia";
    static final String SECRET = "a-secret-for-tests-of-more-than-thirty-two-characters";

    private static final String ADDRESS = "vigia.test.provider";
    private static final String MAIL = "vigia.test.provider.mail";
    private static final String TROUBLE = "vigia.test.provider.trouble";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey strange;
    private final Map<String, Map<String, List<String>>> requested = new ConcurrentHashMap<>();

    private FakeProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("of-now").generate();
            strange = new RSAKeyGenerator(2048).keyID("of-now").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** The issuer URL; the first call starts the server, which serves all tests of this JVM. */
    static String issuer() {
        return (String) System.getProperties().computeIfAbsent(ADDRESS, absent -> new FakeProvider().baseAddress());
    }

    /** Sets the confirmed address and the fault, empty for none. */
    static void configure(String mail, String trouble) {
        System.setProperty(MAIL, mail);
        System.setProperty(TROUBLE, trouble);
    }

    private String baseAddress() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static boolean misbehaves(String trouble) {
        return trouble.equals(System.getProperty(TROUBLE));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" ->
                    respond(exchange, misbehaves("silent") ? 503 : 200, description());
                case "/keys" -> respond(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/authorize" -> redirectWithCode(exchange);
                case "/token" -> token(exchange);
                default -> respond(exchange, 404, "{}");
            }
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%2$s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256","HS256","none"],
                 "authorization_response_iss_parameter_supported":true}
                """.formatted(
                        misbehaves("another issuer") ? "http://127.0.0.1:1" : baseAddress(),
                        misbehaves("keys elsewhere") ? "http://keys.example" : baseAddress());
    }

    private void redirectWithCode(HttpExchange exchange) throws IOException {
        var question = URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
        var code = "code-" + requested.size();
        requested.put(code, question);
        var answer = misbehaves("says no") ? "error=access_denied" : "code=" + code;
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "%s?%s&state=%s&iss=%s"
                                .formatted(
                                        question.get("redirect_uri").getFirst(),
                                        answer,
                                        question.get("state").getFirst(),
                                        misbehaves("answer of another") ? "http://127.0.0.1:1" : baseAddress()));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        var form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var question = requested.remove(form.getOrDefault("code", List.of("")).getFirst());
        if (misbehaves("broken")) {
            respond(exchange, 500, "<h1>Trouble</h1>");
        } else if (question == null || !hasClientCredentials(exchange) || !isCodeVerifierValid(form, question)) {
            respond(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            respondWithTokens(
                    exchange,
                    "{\"access_token\":\"opens-nothing\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                            .formatted(signed(question.get("nonce").getFirst()).serialize()));
        }
    }

    /** Responds with the tokens; endless and slow responses end correctly, for a client that waits. */
    private static void respondWithTokens(HttpExchange exchange, String token) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        if (misbehaves("endless")) {
            exchange.getResponseBody().write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        }
        if (misbehaves("slow")) {
            writeSlowly(exchange);
        }
        exchange.getResponseBody().write(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes byte by byte, each within any read timeout. */
    private static void writeSlowly(HttpExchange exchange) throws IOException {
        for (int sent = 0; sent < 100; sent++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static boolean hasClientCredentials(HttpExchange exchange) {
        var shown = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + shown).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** Checks the PKCE code verifier (RFC 7636 §4.6). */
    private static boolean isCodeVerifierValid(Map<String, List<String>> form, Map<String, List<String>> question) {
        var verifier = new CodeVerifier(form.get("code_verifier").getFirst());
        var challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return challenge.equals(question.get("code_challenge").getFirst())
                && form.get("redirect_uri").equals(question.get("redirect_uri"));
    }

    private JWT signed(String nonce) throws JOSEException {
        var now = Instant.now();
        var until = now.plusSeconds(misbehaves("expired") ? -600 : 600);
        var claims = new JWTClaimsSet.Builder()
                .issuer(misbehaves("token of another") ? "http://127.0.0.1:1" : baseAddress())
                .subject("someone")
                .audience(misbehaves("for somebody else") ? "another-client" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(1200)))
                .expirationTime(Date.from(until))
                .claim("nonce", misbehaves("of another visit") ? "another" : nonce)
                .claim("email", System.getProperty(MAIL))
                .claim("email_verified", !misbehaves("unverified"))
                .build();
        if (misbehaves("unsigned")) {
            return new PlainJWT(claims);
        }
        var shared = misbehaves("signed with what we share");
        var token = new SignedJWT(
                new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID("of-now")
                        .build(),
                claims);
        token.sign(shared ? new MACSigner(SECRET) : new RSASSASigner(misbehaves("signed by another") ? strange : key));
        return token;
    }

    private static void respond(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
