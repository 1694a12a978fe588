package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses topic files; an invalid one throws {@link InvalidTopicException}, which says where and what. */
public final class TopicYaml {
    private static final ObjectMapper YAML_MAPPER = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION); // a second "rules" would replace the first

    /** The parser's message for a duplicate field. */
    private static final Pattern DUPLICATE_FIELD_PATTERN = Pattern.compile("^Duplicate field '([^']*)'");

    private TopicYaml() {}

    public static <T> T read(String file, TypeReference<T> type) {
        try {
            T read = YAML_MAPPER.readValue(file, type);
            if (read == null) {
                throw new InvalidTopicException("el archivo está vacío", "the file is empty");
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            String name = unknown.getPropertyName();
            throw toInvalidTopic(unknown, "no hay un campo «" + name + "»", "there is no field '" + name + "'");
        } catch (JsonMappingException otherwise) {
            throw otherwise.getCause() instanceof InvalidTopicException why
                    ? toInvalidTopic(otherwise, why.spanish(), why.english())
                    : toInvalidTopic(
                            otherwise,
                            "falta algo o es de otra forma" + pathInFile(otherwise, " en «%s»"),
                            "something is missing or of another form" + pathInFile(otherwise, " at '%s'"));
        } catch (JsonProcessingException unreadable) {
            throw toUnreadableTopic(unreadable);
        }
    }

    private static InvalidTopicException toUnreadableTopic(JsonProcessingException why) {
        String detail = why.getOriginalMessage();
        Matcher twice = DUPLICATE_FIELD_PATTERN.matcher(detail);
        return twice.find()
                ? toInvalidTopic(
                        why,
                        "el campo «" + twice.group(1) + "» está dos veces",
                        "the field '" + twice.group(1) + "' is there twice")
                : toInvalidTopic(why, "no es YAML: " + detail, "this is no YAML: " + detail);
    }

    private static InvalidTopicException toInvalidTopic(JsonProcessingException why, String spanish, String english) {
        JsonLocation at = why.getLocation();
        return at == null
                ? new InvalidTopicException(spanish, english, why)
                : new InvalidTopicException(
                        "renglón " + at.getLineNr() + ": " + spanish, "line " + at.getLineNr() + ": " + english, why);
    }

    /** Returns the position in the file, such as {@code rules 2 weight}; empty if it is not known. */
    private static String pathInFile(JsonMappingException why, String form) {
        String path = why.getPath().stream()
                .map(step -> Optional.ofNullable(step.getFieldName()).orElse(Integer.toString(step.getIndex() + 1)))
                .collect(Collectors.joining(" "));
        return path.isEmpty() ? "" : form.formatted(path);
    }
}
