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
 * Resolves a template name where a loop, a {@code let}, an include or the page itself defines it, from the innermost
 * scope outwards.
 *
 * <p>Qute finds the same value, but at each depth first tries every resolver, of which there is one per class shown in
 * templates: for a page with a hundred such classes and nested loops that is most of the work. Names found nowhere, and
 * scopes that hold anything but names and values, are left to Qute.
 */
@Singleton
public class NamesInScope implements ValueResolver {
    /** Ahead of all of Qute's own resolvers, the highest of which has 15. */
    private static final int PRIORITY = 1_000;

    void register(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    /** Applies to the first name of an expression; what follows a dot is resolved on a value, not in the scope. */
    @Override
    public boolean appliesTo(EvalContext evaluated) {
        return evaluated.getBase() instanceof Mapper scope
                && evaluated.resolutionContext().getData() == scope
                && evaluated.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext evaluated) {
        return resolveWithin(evaluated.resolutionContext(), evaluated);
    }

    private static CompletionStage<Object> resolveWithin(ResolutionContext scope, EvalContext evaluated) {
        if (scope == null || !(scope.getData() instanceof Mapper names)) {
            return Results.notFound(evaluated);
        }
        if (!names.appliesTo(evaluated.getName())) {
            return resolveWithin(scope.getParent(), evaluated);
        }
        return names.getAsync(evaluated.getName())
                .thenCompose(value -> Results.isNotFound(value)
                        ? resolveWithin(scope.getParent(), evaluated)
                        : CompletedStage.of(value));
    }
}
