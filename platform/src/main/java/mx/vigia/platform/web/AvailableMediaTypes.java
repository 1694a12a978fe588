package mx.vigia.platform.web;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The media types that the current address produces and consumes, which the router knows but does not expose. */
public final class AvailableMediaTypes {
    private AvailableMediaTypes() {}

    /** Returns the media types it produces, separated by commas; empty if none are declared. */
    public static Optional<String> findProduced() {
        return joinTypes(matchingResources()
                .map(RuntimeResource::getProduces)
                .filter(Objects::nonNull)
                .flatMap(produced -> Stream.of(produced.getSortedOriginalMediaTypes())));
    }

    /** Returns the media types it consumes, separated by commas; empty if none are declared. */
    public static Optional<String> taken() {
        return joinTypes(matchingResources()
                .map(RuntimeResource::getConsumes)
                .filter(Objects::nonNull)
                .flatMap(List::stream));
    }

    private static Stream<RuntimeResource> matchingResources() {
        var call = CurrentRequestManager.get();
        return AllowedMethods.resourcesAt(call)
                .filter(answering -> answering.getKey().equals(call.getMethod()))
                .map(Map.Entry::getValue);
    }

    private static Optional<String> joinTypes(Stream<MediaType> forms) {
        var statement = forms.map(form -> form.getType() + "/" + form.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(statement).filter(words -> !words.isEmpty());
    }
}
