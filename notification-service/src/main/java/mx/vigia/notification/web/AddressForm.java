package mx.vigia.notification.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * Words that address the reader, or name another person.
 *
 * @param name of somebody else; empty where the reader is addressed
 */
@TemplateData
public record AddressForm(Messages words, String name) {
    private static final String NAMED_KEY_SUFFIX = ".of";

    /**
     * Returns a text; about another person it takes their name after all other values, where the text to the reader
     * would differ.
     */
    public String say(String key, Object... values) {
        return name.isEmpty() || !words.has(key + NAMED_KEY_SUFFIX)
                ? words.say(key, values)
                : words.say(
                        key + NAMED_KEY_SUFFIX,
                        Stream.concat(Arrays.stream(values), Stream.of(name)).toArray());
    }

    /** Returns a text without values. */
    public String plain(String key) {
        return say(key);
    }
}
