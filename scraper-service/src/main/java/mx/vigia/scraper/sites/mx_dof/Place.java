package mx.vigia.scraper.sites.mx_dof;

/** Under which headings a notice stands. */
record Place(String section, String branch, String agency) {
    static Place empty() {
        return new Place("", "", "");
    }

    /** The place behind a heading of this rank; what it stands above begins anew. */
    Place withHeading(int rank, String heading) {
        return switch (rank) {
            case 0 -> new Place(heading, "", "");
            case 1 -> new Place(section, heading, "");
            default -> new Place(section, branch, heading);
        };
    }

    /** Who speaks: the agency, or the branch where no agency is named. */
    String speaker() {
        return agency.isEmpty() ? branch : agency;
    }
}
