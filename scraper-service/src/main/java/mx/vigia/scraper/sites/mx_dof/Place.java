package mx.vigia.scraper.sites.mx_dof;

/** The headings above a notice. */
record Place(String section, String branch, String agency) {
    static Place empty() {
        return new Place("", "", "");
    }

    /** Returns the place after a heading of this rank; lower headings are reset. */
    Place withHeading(int rank, String heading) {
        return switch (rank) {
            case 0 -> new Place(heading, "", "");
            case 1 -> new Place(section, heading, "");
            default -> new Place(section, branch, heading);
        };
    }

    /** Returns the issuer: the agency, or the branch if no agency is named. */
    String speaker() {
        return agency.isEmpty() ? branch : agency;
    }
}
