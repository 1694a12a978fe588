package mx.vigia.local.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.i18n.Messages;

/** Renders templates, the common layout among them, and escapes all values put into them. */
final class PageRenderer {

    private static final String HTML = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(messageResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addLocator(PageRenderer::find)
            .build();

    String render(String template, Map<String, Object> data) {
        return engine.getTemplate(template).render(data);
    }

    /** Resolves {@code words.say('key', …)}: plain reflection does not see varargs methods. */
    private static ValueResolver messageResolver() {
        return ValueResolver.builder()
                .applyToBaseClass(Messages.class)
                .applyToName("say")
                .resolveSync(PageRenderer::resolveMessage)
                .build();
    }

    private static Object resolveMessage(EvalContext evaluated) {
        var all = evaluated.getParams().stream()
                .map(parameter ->
                        evaluated.evaluate(parameter).toCompletableFuture().join())
                .toList();
        return ((Messages) evaluated.getBase())
                .say(all.getFirst().toString(), all.subList(1, all.size()).toArray());
    }

    private static Optional<TemplateLocation> find(String id) {
        var found = PageRenderer.class.getResource("/templates/" + id + ".html");
        return Optional.ofNullable(found).map(address -> new TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(
                        PageRenderer.class.getResourceAsStream("/templates/" + id + ".html"), StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(HTML));
            }
        });
    }
}
