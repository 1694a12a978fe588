package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who proposes a bill; {@code group} is the parliamentary group's short form, or null, and so may be {@code role}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proponent(String name, String group, Role role) {}
