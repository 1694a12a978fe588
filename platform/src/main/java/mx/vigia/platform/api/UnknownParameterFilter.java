package mx.vigia.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses unknown query parameters: a misspelt filter would be ignored, and the response be taken for the filtered one.
 * Applies to API requests everywhere, and to pages where a service sets {@code vigia.pages-read-all}, since every page
 * then has to declare what it reads. API requests are also refused if a single-valued parameter is repeated, a number
 * or a field selection is empty, or a language is not supported; files are refused for the last as well.
 */
@ApplicationScoped
class UnknownParameterFilter {
    /** Parameters that mail programs and networks add to forwarded links; ignored here. */
    private static final Predicate<String> TRACKING_PARAMETERS =
            Pattern.compile("utm_[a-z_]{1,20}|fbclid|gclid|mc_[ce]id").asMatchPredicate();

    /** Parameters that select parts of the response. */
    private static final List<String> SELECTION_PARAMETERS = List.of(FieldSelectionFilter.PARAMETER, "include");

    private final Map<String, List<Taken>> known = new ConcurrentHashMap<>();
    private final RequestContext requestContext;
    private final boolean pagesToo;

    UnknownParameterFilter(
            RequestContext request,
            @ConfigProperty(name = "vigia.pages-read-all", defaultValue = "false") boolean pagesToo) {
        this.requestContext = request;
        this.pagesToo = pagesToo;
    }

    /** A declared parameter, whether it may be repeated, and whether it is described as a whole number. */
    private record Taken(String name, boolean often, boolean number) {}

    /** Returns 400 if the address has an undeclared parameter; fields of a form body are not checked. */
    @ServerRequestFilter
    public void check(SimpleResourceInfo resource, ContainerRequestContext request) {
        var given = givenNames(request);
        if (!given.isEmpty() && resource.getResourceClass() != null) {
            var read = known.computeIfAbsent(
                    resource.getResourceClass().getName() + "#" + resource.getMethodName(),
                    any -> acceptedParameters(resource));
            refuseUnknown(read.stream().map(Taken::name).toList(), given);
            if (ApiRequests.isApiRequest(request)) {
                refuseRepeated(read, request.getUriInfo().getQueryParameters());
                refuseEmptyNumbers(read, request.getUriInfo().getQueryParameters());
                refuseEmptyChoices(request.getUriInfo().getQueryParameters());
            }
            if (ApiRequests.isApiRequest(request) || ApiRequests.isFileRequest(request)) {
                refuseOtherLanguages(request.getUriInfo().getQueryParameters());
            }
        }
    }

    /** Returns the parameter names in the address, without the tracking parameters of page links. */
    private Set<String> givenNames(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (ApiRequests.isApiRequest(request)) {
            return given;
        }
        return pagesToo && request.getMethod().equals(HttpMethod.GET)
                ? given.stream().filter(TRACKING_PARAMETERS.negate()).collect(Collectors.toSet())
                : Set.of();
    }

    private void refuseRepeated(List<Taken> read, Map<String, List<String>> given) {
        read.stream()
                .filter(taken -> !taken.often())
                .map(Taken::name)
                .filter(name -> given.getOrDefault(name, List.of()).size() > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest(
                                    requestContext.words("messages/platform").say("problem.parameter.twice", name))
                            .raised();
                });
    }

    /**
     * Refuses an empty number: the default would take its place, and a client that lost its position would start again
     * unnoticed.
     */
    private void refuseEmptyNumbers(List<Taken> read, Map<String, List<String>> given) {
        read.stream()
                .filter(Taken::number)
                .map(Taken::name)
                .filter(name -> given.getOrDefault(name, List.of()).contains(""))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest(
                                    requestContext.words("messages/platform").say("problem.parameter.empty", name))
                            .raised();
                });
    }

    /** Refuses an empty selection: it would select everything, although the value may have been lost on the way. */
    private void refuseEmptyChoices(Map<String, List<String>> given) {
        SELECTION_PARAMETERS.stream()
                .filter(name ->
                        given.getOrDefault(name, List.of()).stream().anyMatch(UnknownParameterFilter::isEmptyChoice))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest(
                                    requestContext.words("messages/platform").say("problem.parameter.chooses", name))
                            .raised();
                });
    }

    private static boolean isEmptyChoice(String value) {
        return value.replace(",", "").isBlank();
    }

    private void refuseOtherLanguages(Map<String, List<String>> given) {
        given.getOrDefault(Language.PARAMETER, List.of()).stream()
                .filter(requested -> Language.named(requested).isEmpty())
                .findFirst()
                .ifPresent(requested -> {
                    throw Problem.badRequest(
                                    requestContext.words("messages/platform").say("problem.language", requested))
                            .raised();
                });
    }

    private void refuseUnknown(List<String> read, Set<String> given) {
        given.stream()
                .filter(name -> !read.contains(name) && !name.equals(Language.PARAMETER))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest(complaint(name, read)).raised();
                });
    }

    private String complaint(String name, List<String> read) {
        var words = requestContext.words("messages/platform");
        return read.isEmpty()
                ? words.say("problem.parameter.none", name)
                : words.say("problem.parameter", name, String.join(", ", read));
    }

    private static List<Taken> acceptedParameters(SimpleResourceInfo resource) {
        return findMethod(resource).stream()
                .flatMap(method -> Stream.concat(
                        Arrays.stream(method.getParameters())
                                .flatMap(parameter -> acceptedBy(parameter, parameter.getType())),
                        FieldSelectionFilter.supportsFieldSelection(method)
                                ? Stream.of(new Taken(FieldSelectionFilter.PARAMETER, true, false))
                                : Stream.empty()))
                .distinct()
                .toList();
    }

    /** Returns the method that handles the request. */
    static Optional<Method> findMethod(SimpleResourceInfo resource) {
        return Arrays.stream(resource.getResourceClass().getDeclaredMethods())
                .filter(method -> isHandlerOf(method, resource))
                .findFirst();
    }

    private static boolean isHandlerOf(Method method, SimpleResourceInfo resource) {
        return method.getName().equals(resource.getMethodName())
                && Arrays.equals(method.getParameterTypes(), resource.parameterTypes());
    }

    private static Stream<Taken> acceptedBy(AnnotatedElement element, Class<?> type) {
        return element.isAnnotationPresent(BeanParam.class)
                ? fieldParameters(type)
                : Stream.ofNullable(element.getAnnotation(QueryParam.class))
                        .map(parameter -> new Taken(
                                parameter.value(), Collection.class.isAssignableFrom(type), isNumber(element)));
    }

    private static boolean isNumber(AnnotatedElement element) {
        var described = element.getAnnotation(Parameter.class);
        return described != null && described.schema().type() == SchemaType.INTEGER;
    }

    /** Returns the parameters of a bean, inherited ones first. */
    private static Stream<Taken> fieldParameters(Class<?> bean) {
        var own = Arrays.stream(bean.getDeclaredFields()).flatMap(field -> acceptedBy(field, field.getType()));
        return bean.getSuperclass() == null ? own : Stream.concat(fieldParameters(bean.getSuperclass()), own);
    }
}
