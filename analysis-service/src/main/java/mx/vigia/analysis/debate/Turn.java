package mx.vigia.analysis.debate;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One turn at the lectern or from the seat; {@code group}, {@code role} and {@code matter} are null where the record does not say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Turn(int order, String speaker, String group, String role, String matter, String text) {}
