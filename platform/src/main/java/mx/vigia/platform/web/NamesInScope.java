package mx.vigia.platform.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name that a template says where a loop, a {@code let}, an include or the page itself defines it, from within outwards.
 *
 * <p>Qute finds it in the same place, but at each depth asks first whether any of the resolvers knows it, and there is one for every class
 * that templates show: of a page with a hundred such classes and loops within loops that is most of the work. What is found nowhere, and
 * whatever stands inside of something else than names and values, is left to Qute.
 */
@Singleton
public class NamesInScope implements ValueResolver {
    /** Before all of Qute's own, the highest of which has 15. */
    private static final int PRIORITY = 1_000;

    void register(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    /** A name that stands first in its expression; what stands behind a dot is asked of a value, not of the scope. */
    @Override
    public boolean appliesTo(EvalContext asked) {
        return asked.getBase() instanceof Mapper scope
                && asked.resolutionContext().getData() == scope
                && asked.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        return resolveWithin(asked.resolutionContext(), asked);
    }

    private static CompletionStage<Object> resolveWithin(ResolutionContext scope, EvalContext asked) {
        if (scope == null || !(scope.getData() instanceof Mapper names)) {
            return Results.notFound(asked);
        }
        if (!names.appliesTo(asked.getName())) {
            return resolveWithin(scope.getParent(), asked);
        }
        return names.getAsync(asked.getName())
                .thenCompose(value ->
                        Results.isNotFound(value) ? resolveWithin(scope.getParent(), asked) : CompletedStage.of(value));
    }
}
