package mx.vigia.analysis.web.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * Translates the English parser messages about an invalid API request into the reader's language, with its JSON names.
 */
record RequestErrorMessages(String why) {
    private static final String REQUEST_ROOT = "order";
    private static final List<ErrorText> MESSAGE_TRANSLATIONS = Stream.of(
                    ErrorText.of("object", "expected an object at (.+?) but found (.+)"),
                    ErrorText.of("words", "expected words at (.+?) but found (.+)"),
                    ErrorText.of("long", "expected at most (\\d+) characters at (.+?) but found (.+)"),
                    ErrorText.of("legible", "expected words that can be read at (.+?) but found .+"),
                    ErrorText.of(
                            "address",
                            "expected (?:an|a whole) address(?: with http or https)? at (.+?) but found (.+)"),
                    ErrorText.of("flag", "expected true or false at (.+?) but found (.+)"),
                    ErrorText.of("number", "expected a number from (\\d+)(?: to \\d+)? at (.+?) but found (.+)"),
                    ErrorText.of("list", "expected a list of at most (\\d+) at (.+?) but found (.+)"),
                    ErrorText.of("date", "expected a date at (.+?) but found (.+)"),
                    ErrorText.of("past", "expected a day from (.+?) to (.+?) at (.+?) but found (.+)"),
                    ErrorText.of("text", "expected text at (.+?) but found (.+)"),
                    ErrorText.of("unknown", "expected no field but (.+?) at (.+?) but found (.+)"),
                    ErrorText.of("choice", "([\\w.]+): expected one of (.+?) but found (.+)"),
                    ErrorText.of("bytes", "expected at most (\\d+) bytes of text but found (.+)"),
                    ErrorText.of("twice", "expected each field once but found twice: (.+)"),
                    ErrorText.of("json", "expected JSON but found.*"),
                    ErrorText.of("nothing-sent", "expected an event but found no bytes"),
                    ErrorText.of("form", "expected (\\S+) at (.+?) but found (.+)"),
                    ErrorText.of("missing", "expected (\\S+) but found nothing"))
            .toList();

    private record ErrorText(String key, Pattern english) {
        static ErrorText of(String key, String english) {
            return new ErrorText("hand.order." + key, Pattern.compile(english, Pattern.DOTALL));
        }
    }

    /** Returns the sentence, or the parser's own message if its form is not known. */
    String sentence(Messages words) {
        for (ErrorText errorText : MESSAGE_TRANSLATIONS) {
            Matcher found = errorText.english().matcher(why);
            if (found.matches()) {
                return words.say(errorText.key(), figures(found.toMatchResult(), words));
            }
        }
        return why;
    }

    private static Object[] figures(MatchResult found, Messages words) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> translated(found.group(group), words))
                .toArray();
    }

    /** Returns a name without that of its container; a JSON type in words. */
    private static String translated(String figure, Messages words) {
        String name = figure.startsWith(REQUEST_ROOT + ".") ? figure.substring(REQUEST_ROOT.length() + 1) : figure;
        String key = "hand.json." + (name.equals(REQUEST_ROOT) ? "the-whole" : name);
        return words.has(key) ? words.say(key) : name;
    }
}
