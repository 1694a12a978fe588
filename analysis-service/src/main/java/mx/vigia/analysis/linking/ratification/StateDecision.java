package mx.vigia.analysis.linking.ratification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.FederalEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The vote of one legislature, as a communication of its congress says. */
@Schema(name = "StateDecision", description = "The vote of one legislature, as an official communication says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateDecision(
        FederalEntity entity,
        StateVote vote,

        @Schema(description = "The day of the communication, not of the vote; left out where its page gives none.")
        @Nullable
        LocalDate communicatedOn,

        @Schema(description = "The sentence of the communication that says so.")
        String words,

        @Schema(description = "The communication, as a matter of its own.")
        UUID communication,

        String site,
        @Nullable String address) {}
