package mx.vigia.notification.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * Speaks to its reader about themselves, or about somebody else by name.
 *
 * @param name of somebody else; empty where it speaks to its reader
 */
@TemplateData
public record AddressForm(Messages words, String name) {
    private static final String NAMED_KEY_SUFFIX = ".of";

    /** What is said of somebody else bears their name after all other values, where it would be worded otherwise to themselves. */
    public String say(String key, Object... values) {
        return name.isEmpty() || !words.has(key + NAMED_KEY_SUFFIX)
                ? words.say(key, values)
                : words.say(
                        key + NAMED_KEY_SUFFIX,
                        Stream.concat(Arrays.stream(values), Stream.of(name)).toArray());
    }

    /** What is said without any value. */
    public String plain(String key) {
        return say(key);
    }
}
