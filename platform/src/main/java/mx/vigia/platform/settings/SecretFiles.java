package mx.vigia.platform.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The secrets that files hold instead of variables: {@code VIGIA_GAUGE_KEY_FILE} names the file of
 * {@code VIGIA_GAUGE_KEY}. A file is UTF-8 text; one newline at its end is no part of the secret.
 *
 * @param secrets what was read, by the variable of the secret
 * @param refusals a line for each file that cannot be used
 * @param named the variables of all secrets for which a file is named
 */
public record SecretFiles(Map<String, String> secrets, List<String> refusals, Set<String> named) {
    /** The largest file, in bytes. */
    static final int MAX_BYTES = 16_384;

    private static final Pattern SECRET =
            Pattern.compile("(VIGIA|KAFKA|QUARKUS_DATASOURCE)_(\\w+_)?(KEY|PASSWORD|SECRET|JAAS_CONFIG|JDBC_URL)");
    private static final String SUFFIX = "_FILE";

    public SecretFiles {
        secrets = Map.copyOf(secrets);
        refusals = List.copyOf(refusals);
        named = Set.copyOf(named);
    }

    /** Reads each file that these variables name. */
    public static SecretFiles of(Map<String, String> environment) {
        var secrets = new HashMap<String, String>();
        var refusals = new ArrayList<String>();
        var files = new HashMap<String, String>();
        environment.forEach((variable, path) -> {
            var secret = variable.endsWith(SUFFIX) ? variable.substring(0, variable.length() - SUFFIX.length()) : "";
            if (isSecret(secret) && !path.isBlank()) {
                files.put(secret, path);
            }
        });
        files.forEach((secret, path) -> {
            try {
                secrets.put(secret, read(Path.of(path)));
            } catch (IOException | IllegalArgumentException refused) {
                refusals.add("%s%s: expected a text file of 1 to %d bytes but found %s"
                        .formatted(secret, SUFFIX, MAX_BYTES, reason(path, refused)));
            }
            if (!environment.getOrDefault(secret, "").isEmpty()) {
                refusals.add("%s: expected nothing beside %s%s but found a value".formatted(secret, secret, SUFFIX));
            }
        });
        return new SecretFiles(secrets, refusals.stream().sorted().toList(), files.keySet());
    }

    /** Whether the value of this variable must not be shown. */
    static boolean isSecret(String variable) {
        return SECRET.matcher(variable).matches();
    }

    boolean isNamed(String variable) {
        return named.contains(variable);
    }

    /** @throws IllegalArgumentException if the file is empty, too large or not a regular file */
    private static String read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no regular file");
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        var secret = text.replaceFirst("\\r?\\n\\z", "");
        if (bytes.length > MAX_BYTES || secret.isBlank()) {
            throw new IllegalArgumentException(secret.isBlank() ? "nothing" : "more");
        }
        return secret;
    }

    /** Says why, without what the file contains. */
    private static String reason(String path, Exception refused) {
        return refused instanceof IllegalArgumentException
                ? "%s in '%s'".formatted(refused.getMessage(), path)
                : "'%s' (%s)".formatted(path, refused.getClass().getSimpleName());
    }
}
