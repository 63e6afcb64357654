package nl.vaardig.demo;

import java.util.List;

/** The command line: generates fictional municipalities as import files. See {@link Options#HELP}. */
public final class Generate {
    private static final int WRONG_USE = 2;

    private Generate() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.contains("--help") || given.isEmpty()) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            System.out.println(run(Options.parse(given)).text());
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    /** One municipality at a time, so that memory depends on the largest and not on the nation. */
    static Summary run(Options options) {
        Starter starter = Starter.read();
        List<Place> places = options.demo()
                ? Places.demo()
                : Places.of(options.municipalities(), options.employees(), options.largest());
        Summary summary = Summary.NOTHING;
        Guest guest = null;
        for (Place place : places) {
            Municipality municipality = new Municipality(place, starter, options.asOf(), options.seed(), guest);
            guest = place.demo() ? Guest.of(municipality.accounts.get(municipality.accounts.size() - 1)) : null;
            MunicipalityFolder folder =
                    new MunicipalityFolder(options.out(), municipality, options.asOf(), options.seed());
            summary = summary.plus(folder.write(starter, options.withLibrary()));
        }
        return summary;
    }
}
