package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.search.Parameters;
import mx.vigia.house.Visit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Refuses what a program asks for by a name that nobody reads there: its filter would be none, and the answer be taken for the filtered one. */
@ApplicationScoped
class ParametersRead {
    private static final String FOR_PROGRAMS = "/api/";

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private final Visit visit;

    ParametersRead(Visit visit) {
        this.visit = visit;
    }

    /** 400 where the address has a parameter that is not read. */
    @ServerRequestFilter
    public void check(SimpleResourceInfo resource, UriInfo address) {
        var given = address.getQueryParameters().keySet();
        if (!given.isEmpty()
                && resource.getResourceClass() != null
                && address.getPath().startsWith(FOR_PROGRAMS)) {
            var read = known.computeIfAbsent(
                    resource.getResourceClass().getName() + "#" + resource.getMethodName(), any -> readBy(resource));
            new Parameters(visit.words(Labels.BUNDLE)).only(read, given);
        }
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
