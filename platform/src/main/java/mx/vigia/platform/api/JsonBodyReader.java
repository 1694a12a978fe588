package mx.vigia.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * Reads JSON request bodies into our records. An unknown key is refused with the known ones: ignoring it would suggest
 * that what it asks was done. Stored JSON and events of other services are read elsewhere, and may have unknown keys.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class JsonBodyReader implements MessageBodyReader<Record> {
    private final ObjectReader strictly;
    private final RequestContext request;

    JsonBodyReader(ObjectMapper json, RequestContext request) {
        this.strictly = withStrictText(json)
                .reader()
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.request = request;
    }

    /** Returns a mapper that accepts only strings as text: a number sent as a name is a mistake of the sender. */
    private static ObjectMapper withStrictText(ObjectMapper json) {
        var strict = json.copy();
        Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(
                        shape -> strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail));
        return strict;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    /** Returns the body; null if it was empty or null; 400 if it does not fit the record. */
    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        var body = parseTree(sent.readAllBytes());
        if (body.isMissingNode() || body.isNull()) {
            return null;
        }
        try {
            return strictly.treeToValue(body, type);
        } catch (JsonMappingException unfit) {
            throw Problem.badRequest(complaint(unfit, body, type)).raised();
        }
    }

    private JsonNode parseTree(byte[] sent) throws IOException {
        try {
            return strictly.readTree(sent);
        } catch (JsonProcessingException malformed) {
            throw Problem.badRequest(
                            BodyErrorMessage.malformed(malformed, sent, request.words(BodyErrorMessage.MESSAGE_BUNDLE)))
                    .raised();
        }
    }

    private String complaint(JsonMappingException unfit, JsonNode body, Class<?> type) {
        var words = new BodyErrorMessage(request.words(BodyErrorMessage.MESSAGE_BUNDLE), unfit.getPath());
        return switch (unfit) {
            case UnrecognizedPropertyException strange -> words.unknownProperty(strange);
            case MismatchedInputException other -> words.other(other.getTargetType(), body);
            default -> words.invalidValue(type);
        };
    }
}
