package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * That two dossiers became one, or one became two.
 *
 * @param other the dossier that answers no more for itself, or that this one was part of
 * @param author an opaque subject, or a rule with its version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkTold(UUID other, String author, String reason) {}
