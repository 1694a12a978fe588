package mx.vigia.house.accepted;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The forms in which the address that is being answered can be had, which the router knows and does not say. */
public final class FormsThereAre {
    private FormsThereAre() {}

    /** Those of it, with commas between them; nothing where none are named. */
    public static Optional<String> here() {
        var call = CurrentRequestManager.get();
        var forms = MethodsTaken.answering(call)
                .filter(answering -> answering.getKey().equals(call.getMethod()))
                .map(answering -> answering.getValue().getProduces())
                .filter(Objects::nonNull)
                .flatMap(produced -> Stream.of(produced.getSortedOriginalMediaTypes()))
                .map(form -> form.getType() + "/" + form.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(forms).filter(said -> !said.isEmpty());
    }
}
