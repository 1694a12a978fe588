package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of an agenda and the matters it names; {@code number} is null if the page gives none. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "AgendaItem")
public record AgendaItem(
        @Nullable String number, @Schema(required = true) String text, List<BillMention> about) {
    public AgendaItem {
        about = OrEmpty.list(about);
    }
}
