package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.search.Parameters;
import mx.vigia.house.Visit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Refuses what is asked for by a name that nobody reads there: its filter would be none, and the answer be taken for the filtered one. */
@ApplicationScoped
class ParametersRead {
    private static final String FOR_PROGRAMS = "/api/";

    /** What mail programs and networks add to an address that is passed on; nobody here asks for anything by it. */
    private static final Predicate<String> PASSED_ON =
            Pattern.compile("utm_[a-z_]{1,20}|fbclid|gclid|mc_[ce]id").asMatchPredicate();

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private final Visit visit;

    ParametersRead(Visit visit) {
        this.visit = visit;
    }

    /** 400 where the address has a parameter that is not read; a form's own fields are not looked at. */
    @ServerRequestFilter
    public void check(SimpleResourceInfo resource, ContainerRequestContext asked) {
        var given = given(asked);
        if (!given.isEmpty() && resource.getResourceClass() != null) {
            var read = known.computeIfAbsent(
                    resource.getResourceClass().getName() + "#" + resource.getMethodName(), any -> readBy(resource));
            new Parameters(visit.words(Labels.BUNDLE)).only(read, given);
        }
    }

    /** The names in the address, but for what is added to those of pages on their way. */
    private static Set<String> given(ContainerRequestContext asked) {
        var given = asked.getUriInfo().getQueryParameters().keySet();
        if (asked.getUriInfo().getPath().startsWith(FOR_PROGRAMS)) {
            return given;
        }
        return asked.getMethod().equals(HttpMethod.GET)
                ? given.stream().filter(PASSED_ON.negate()).collect(Collectors.toSet())
                : Set.of();
    }

    private static List<String> readBy(SimpleResourceInfo resource) {
        return Arrays.stream(resource.getResourceClass().getDeclaredMethods())
                .filter(method -> isMeant(method, resource))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .flatMap(ParametersRead::names)
                .distinct()
                .toList();
    }

    private static boolean isMeant(Method method, SimpleResourceInfo resource) {
        return method.getName().equals(resource.getMethodName())
                && Arrays.equals(method.getParameterTypes(), resource.parameterTypes());
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? ofFields(parameter.getType()) : own(parameter);
    }

    private static Stream<String> ofFields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class) ? ofFields(field.getType()) : own(field));
    }

    private static Stream<String> own(AnnotatedElement read) {
        return Stream.ofNullable(read.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
