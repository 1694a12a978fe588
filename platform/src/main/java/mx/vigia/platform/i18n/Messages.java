package mx.vigia.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The texts of a service in one language: one UTF-8 properties file per language,
 * {@code messages/library_es.properties} beside {@code messages/library_en.properties}.
 *
 * <p>In a template {@code {words.say('shelves.title')}}, and with arguments {@code {words.say('shelves.count', n)}};
 * the values are patterns of {@link MessageFormat} ({@code {0,choice,0#no books|1#one book|1<{0} books}}), so an
 * apostrophe is always written twice. A missing text fails a test and shows its key in production.
 */
public record Messages(Language language, String bundle, Map<String, String> entries) {

    private static final Logger LOG = Logger.getLogger(Messages.class);
    private static final Map<String, Messages> CACHE = new ConcurrentHashMap<>();

    public Messages {
        entries = Map.copyOf(entries);
    }

    /** Returns the messages of a bundle, as in {@code Messages.of(ES, "messages/library")}. */
    public static Messages of(Language language, String bundle) {
        var file = bundle + "_" + language.code() + ".properties";
        return CACHE.computeIfAbsent(file, name -> new Messages(language, bundle, read(name)));
    }

    /** Returns the text with this key, its placeholders filled with these arguments. */
    public String say(String key, Object... arguments) {
        var pattern = entries.get(key);
        if (pattern == null) {
            return missingKey(key);
        }
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /**
     * Whether the pattern has no placeholder and is used unchanged; most have none, and a page uses a hundred of them.
     */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Whether there is a text with this key; for keys that come from data. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns all keys, to compare two languages. */
    public Set<String> keys() {
        return entries.keySet();
    }

    private String missingKey(String key) {
        var complaint = "No word for '%s' in %s (%s)".formatted(key, bundle, language.code());
        if (io.quarkus.runtime.LaunchMode.current() != io.quarkus.runtime.LaunchMode.NORMAL) {
            throw new IllegalArgumentException(complaint);
        }
        LOG.warn(complaint);
        return key;
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("Expected a bundle of words at " + file + " on the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
