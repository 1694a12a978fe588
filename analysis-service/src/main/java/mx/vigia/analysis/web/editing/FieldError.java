package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;

/** An error in one field of a form. */
@TemplateData
public record FieldError(String key, List<Object> figures) {
    public FieldError {
        figures = List.copyOf(figures);
    }

    /** Returns the error message in the reader's language. */
    public String sentence(Messages words) {
        return words.say(key, figures.toArray());
    }
}
