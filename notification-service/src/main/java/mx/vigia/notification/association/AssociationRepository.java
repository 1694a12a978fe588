package mx.vigia.notification.association;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.notification.association.Association.PrivacyContact;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The row of the association. */
@ApplicationScoped
public class AssociationRepository {
    private static final SqlFunction<Association> ASSOCIATION = row -> new Association(
            row.getString(1),
            row.getString(2),
            Language.valueOf(row.getString(3)),
            List.of((String[]) row.getArray(4).getArray()),
            new PrivacyContact(row.getString(5), row.getString(6), row.getString(7)));

    private final Jdbc jdbc;

    AssociationRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what was entered; {@link Association#NONE} where nothing was. */
    public Association find() {
        return jdbc.first(
                        "select name, short_name, language, domains, responsible, domicile, contact from association",
                        ASSOCIATION)
                .orElse(Association.NONE);
    }

    /** Replaces it, in the caller's transaction. */
    public void save(Association association) {
        jdbc.update(
                """
                insert into association (name, short_name, language, domains, responsible, domicile, contact)
                values (?, ?, ?, ?::text[], ?, ?, ?)
                on conflict (singleton) do update set name = excluded.name, short_name = excluded.short_name,
                    language = excluded.language, domains = excluded.domains, responsible = excluded.responsible,
                    domicile = excluded.domicile, contact = excluded.contact""",
                association.name(),
                association.shortName(),
                association.language().name(),
                association.domains(),
                association.privacy().responsible(),
                association.privacy().domicile(),
                association.privacy().contact());
    }
}
