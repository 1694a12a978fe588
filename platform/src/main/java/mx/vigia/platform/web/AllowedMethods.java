package mx.vigia.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** Lists the allowed methods in 405 responses (RFC 9110, 15.5.6); the router knows them but does not send them. */
class AllowedMethods {
    @ServerResponseFilter
    public void name(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methodsAt(CurrentRequestManager.get())));
        }
    }

    private static Set<String> methodsAt(ResteasyReactiveRequestContext call) {
        var methods = new TreeSet<String>();
        resourcesAt(call).map(Map.Entry::getKey).forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    /** Returns the resources at the requested address, by HTTP method. */
    static Stream<Map.Entry<String, RuntimeResource>> resourcesAt(ResteasyReactiveRequestContext call) {
        return call.getDeployment().getClassMappers().stream()
                .flatMap(room -> resourcesAt(room, call.getPathWithoutPrefix()));
    }

    private static Stream<Map.Entry<String, RuntimeResource>> resourcesAt(RequestPath<InitialMatch> room, String path) {
        var found = new RequestMapper<>(new ArrayList<>(List.of(room))).map(path);
        if (found == null) {
            return Stream.empty();
        }
        var within = found.remaining.isEmpty() ? "/" : found.remaining;
        return Arrays.stream(found.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(ClassRoutingHandler.class::cast)
                .flatMap(routing -> routing.getMappers().entrySet().stream())
                .flatMap(method -> resourcesAt(method, within));
    }

    private static Stream<Map.Entry<String, RuntimeResource>> resourcesAt(
            Map.Entry<String, RequestMapper<RuntimeResource>> method, String path) {
        var found = method.getKey() == null ? null : method.getValue().map(path);
        return found == null ? Stream.empty() : Stream.of(Map.entry(method.getKey(), found.value));
    }
}
