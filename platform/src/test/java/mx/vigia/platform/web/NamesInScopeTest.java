package mx.vigia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NamesInScopeTest {
    private static final String NESTED =
            "{#for one in many}{#let two=one}{#for three in many}{one}{two}{three}{three_count}{far}"
                    + " {/for}{/let}{/for}";

    @Inject
    Engine house;

    /** A value resolver like those Qute generates for template classes; records the names it is asked for. */
    private static final class ScopeResolver implements ValueResolver {
        private final List<String> names = new ArrayList<>();

        @Override
        public boolean appliesTo(EvalContext context) {
            names.add(context.getName());
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException("it applies to nothing");
        }
    }

    @Test
    void outerNameIsResolvedWithoutCallingOtherResolvers() {
        var scopeResolver = new ScopeResolver();
        var plain = new ScopeResolver();

        var shown = rendered(engine(scopeResolver).addValueResolver(new NamesInScope()));

        assertThat(shown).isEqualTo("aaa1x aab2x bba1x bbb2x ").isEqualTo(rendered(engine(plain)));
        assertThat(scopeResolver.names).doesNotContain("far", "one", "many");
        assertThat(plain.names).contains("far", "one", "many");
    }

    @Test
    void innermostNameWinsAndValuePropertiesAreFound() {
        var template =
                house.parse("{#let it='out'}{#for it in many}{it}{/for}{it}{#with word}{length}{it}{/with}{/let}");

        assertThat(template.data("many", List.of("a", "b")).data("word", "xyz").render())
                .isEqualTo("about3out");
    }

    @Test
    void namesAreFoundAndAnUnknownNameIsAnError() {
        assertThat(house.getValueResolvers()).first().isInstanceOf(NamesInScope.class);
        Template template = house.parse("{#for one in many}{nobody}{/for}");

        assertThatThrownBy(() -> template.data("many", List.of("a")).render())
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nobody");
    }

    private static EngineBuilder engine(ScopeResolver scopeResolver) {
        return Engine.builder().addDefaults().addValueResolver(scopeResolver);
    }

    private static String rendered(EngineBuilder engine) {
        return engine.build()
                .parse(NESTED)
                .data("many", List.of("a", "b"))
                .data("far", "x")
                .render();
    }
}
