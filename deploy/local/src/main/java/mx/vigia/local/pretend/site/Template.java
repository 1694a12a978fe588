package mx.vigia.local.pretend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML page with placeholders, from a resource file; the values filled in must be markup already. */
public record Template(String html) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Map<String, Template> CACHE = new ConcurrentHashMap<>();

    public static Template of(String name) {
        return CACHE.computeIfAbsent(name, Template::read);
    }

    public String fill(Map<String, String> with) {
        return PLACEHOLDER
                .matcher(html)
                .replaceAll(hole ->
                        Matcher.quoteReplacement(Objects.requireNonNull(with.get(hole.group(1)), hole.group(1))));
    }

    private static Template read(String name) {
        try (var in =
                Objects.requireNonNull(Template.class.getResourceAsStream("/pretend/pages/" + name + ".html"), name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("pretend/pages/" + name, e);
        }
    }
}
