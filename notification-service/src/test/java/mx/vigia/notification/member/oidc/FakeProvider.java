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
 * A provider on this machine that everybody signs in to as whom {@link #vouches} says, and that misbehaves as told.
 * What it is told is the JVM's, because Quarkus loads this class more than once.
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
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its issuer; it is started by whoever asks first and serves all tests of this JVM. */
    static String issuer() {
        return (String) System.getProperties().computeIfAbsent(ADDRESS, absent -> new FakeProvider().here());
    }

    /** From now on it vouches for this address, in this way. */
    static void vouches(String mail, String trouble) {
        System.setProperty(MAIL, mail);
        System.setProperty(TROUBLE, trouble);
    }

    private String here() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static boolean does(String trouble) {
        return trouble.equals(System.getProperty(TROUBLE));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> say(exchange, does("silent") ? 503 : 200, description());
                case "/keys" -> say(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/authorize" -> introduce(exchange);
                case "/token" -> token(exchange);
                default -> say(exchange, 404, "{}");
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
                        does("another issuer") ? "http://127.0.0.1:1" : here(),
                        does("keys elsewhere") ? "http://keys.example" : here());
    }

    private void introduce(HttpExchange exchange) throws IOException {
        var question = URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
        var code = "code-" + requested.size();
        requested.put(code, question);
        var answer = does("says no") ? "error=access_denied" : "code=" + code;
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "%s?%s&state=%s&iss=%s"
                                .formatted(
                                        question.get("redirect_uri").getFirst(),
                                        answer,
                                        question.get("state").getFirst(),
                                        does("answer of another") ? "http://127.0.0.1:1" : here()));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        var form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var question = requested.remove(form.getOrDefault("code", List.of("")).getFirst());
        if (does("broken")) {
            say(exchange, 500, "<h1>Trouble</h1>");
        } else if (question == null || !isOurs(exchange) || !isTheOneWhoAsked(form, question)) {
            say(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            hand(
                    exchange,
                    "{\"access_token\":\"opens-nothing\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                            .formatted(signed(question.get("nonce").getFirst()).serialize()));
        }
    }

    /** What is long or slow would do if it were waited for. */
    private static void hand(HttpExchange exchange, String token) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        if (does("endless")) {
            exchange.getResponseBody().write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        }
        if (does("slow")) {
            dripping(exchange);
        }
        exchange.getResponseBody().write(token.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte after another, each sooner than anybody's patience for a byte ends. */
    private static void dripping(HttpExchange exchange) throws IOException {
        for (int sent = 0; sent < 30; sent++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static boolean isOurs(HttpExchange exchange) {
        var shown = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + shown).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** Whoever brings the code proves that they asked for it (RFC 7636 §4.6). */
    private static boolean isTheOneWhoAsked(Map<String, List<String>> form, Map<String, List<String>> question) {
        var verifier = new CodeVerifier(form.get("code_verifier").getFirst());
        var challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return challenge.equals(question.get("code_challenge").getFirst())
                && form.get("redirect_uri").equals(question.get("redirect_uri"));
    }

    private JWT signed(String nonce) throws JOSEException {
        var now = Instant.now();
        var until = now.plusSeconds(does("expired") ? -600 : 600);
        var claims = new JWTClaimsSet.Builder()
                .issuer(does("token of another") ? "http://127.0.0.1:1" : here())
                .subject("someone")
                .audience(does("for somebody else") ? "another-client" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(1200)))
                .expirationTime(Date.from(until))
                .claim("nonce", does("of another visit") ? "another" : nonce)
                .claim("email", System.getProperty(MAIL))
                .claim("email_verified", !does("unverified"))
                .build();
        if (does("unsigned")) {
            return new PlainJWT(claims);
        }
        var shared = does("signed with what we share");
        var token = new SignedJWT(
                new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID("of-now")
                        .build(),
                claims);
        token.sign(shared ? new MACSigner(SECRET) : new RSASSASigner(does("signed by another") ? strange : key));
        return token;
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
