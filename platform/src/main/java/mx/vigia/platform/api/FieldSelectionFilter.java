package mx.vigia.platform.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Reduces a response to the fields requested by {@code fields=}. In a list they apply to each item and to anything else
 * it lists of the same kind; otherwise to the whole response. An unknown name is refused with the valid ones before
 * anything is looked up.
 */
@ApplicationScoped
public class FieldSelectionFilter {
    /** The query parameter with the field names. */
    public static final String PARAMETER = "fields";
    /** The property that holds the items of a list response. */
    public static final String ITEMS_PROPERTY = "items";

    private static final int PRIORITY = NextLinkFilter.PRIORITY - 500;

    private final ObjectMapper json;
    private final RequestContext requestContext;

    FieldSelectionFilter(ObjectMapper json, RequestContext request) {
        this.json = json;
        this.requestContext = request;
    }

    /** Whether fields of the response can be selected: it is one of our records and the method only reads. */
    static boolean supportsFieldSelection(Method method) {
        return method.isAnnotationPresent(GET.class) && method.getReturnType().isRecord();
    }

    @ServerRequestFilter
    public void check(SimpleResourceInfo resource, ContainerRequestContext request) {
        var requested = requestedFields(request);
        if (requested.isEmpty() || resource.getResourceClass() == null) {
            return;
        }
        UnknownParameterFilter.findMethod(resource)
                .filter(FieldSelectionFilter::supportsFieldSelection)
                .ifPresent(method -> {
                    var known = selectableFields(method.getReturnType());
                    requested.stream()
                            .filter(name -> !known.contains(name))
                            .findFirst()
                            .ifPresent(name -> {
                                throw Problem.badRequest(requestContext
                                                .words("messages/platform")
                                                .say("problem.field", name, String.join(", ", known)))
                                        .raised();
                            });
                });
    }

    @ServerResponseFilter(priority = PRIORITY)
    public void leaveOut(ContainerRequestContext request, ContainerResponseContext answer) {
        var requested = requestedFields(request);
        if (!requested.isEmpty()
                && answer.getStatus() == Response.Status.OK.getStatusCode()
                && answer.getEntity() instanceof Record) {
            answer.setEntity(retainFields(
                    requested, listComponents(answer.getEntity().getClass()), json.valueToTree(answer.getEntity())));
        }
    }

    private static JsonNode retainFields(Set<String> requested, List<String> lists, ObjectNode answer) {
        if (lists.isEmpty()) {
            return answer.retain(requested);
        }
        lists.forEach(list -> answer.path(list).forEach(item -> ((ObjectNode) item).retain(requested)));
        return answer;
    }

    /** Returns the items of a response, and its other lists of the same kind. */
    private static List<String> listComponents(Class<?> answer) {
        var items = findItemsType(answer);
        return Arrays.stream(answer.getRecordComponents())
                .filter(component ->
                        items.filter(component.getGenericType()::equals).isPresent())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Set<String> requestedFields(ContainerRequestContext request) {
        return ApiRequests.isReadRequest(request)
                ? Stream.ofNullable(request.getUriInfo().getQueryParameters().get(PARAMETER))
                        .flatMap(values -> values.stream())
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private Set<String> selectableFields(Class<?> answer) {
        var type = findItemsType(answer)
                .map(items -> json.getTypeFactory().constructType(items).getContentType())
                .orElseGet(() -> json.getTypeFactory().constructType(answer));
        var names = new LinkedHashSet<String>();
        collectNames(type, names);
        names.removeAll(ignoredItemFields(answer));
        return names;
    }

    /** Returns fields that the items of this list never have, although their type has them elsewhere. */
    private static List<String> ignoredItemFields(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .filter(component -> component.getName().equals(ITEMS_PROPERTY))
                .map(component -> component.getAccessor().getAnnotation(JsonIgnoreProperties.class))
                .filter(Objects::nonNull)
                .flatMap(left -> Arrays.stream(left.value()))
                .toList();
    }

    private static Optional<Type> findItemsType(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .filter(component -> component.getName().equals(ITEMS_PROPERTY))
                .map(component -> component.getGenericType())
                .findFirst();
    }

    private void collectNames(JavaType type, Set<String> names) {
        try {
            var properties = json.getSerializerProviderInstance()
                    .findValueSerializer(type)
                    .properties();
            properties.forEachRemaining(property -> collectNames(property, names));
        } catch (JsonMappingException unwritable) {
            throw new IllegalStateException("An answer is always writable", unwritable);
        }
    }

    /** Adds the names of a property; an unwrapped one contributes its own fields. */
    private void collectNames(PropertyWriter property, Set<String> names) {
        if (property instanceof BeanPropertyWriter bean && bean.isUnwrapping()) {
            collectNames(bean.getType(), names);
        } else {
            names.add(property.getName());
        }
    }
}
