package nl.vaardig.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files of one municipality, in the formats of the import. */
final class MunicipalityFolder {
    private final Path folder;
    private final Municipality municipality;
    private final LocalDate asOf;
    private final long seed;

    MunicipalityFolder(Path parent, Municipality municipality, LocalDate asOf, long seed) {
        this.municipality = municipality;
        this.asOf = asOf;
        this.seed = seed;
        folder = parent.resolve(municipality.place.code());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Summary write(Starter starter, boolean withLibrary) {
        identity();
        departments();
        int appointments = people();
        List<Round> rounds = Round.before(asOf);
        rounds(rounds);
        CoverageNeeds.write(folder, municipality.organisation.units, starter, asOf);
        SkillDecays.write(folder, starter);
        CourseFile.write(folder);
        OutlookMeasures.write(folder, municipality.workforce.inService.size(), starter, asOf);
        int[] learning = learning(starter, rounds);
        talent(starter);
        new GoalFiles(folder, municipality, starter).write(asOf, !withLibrary);
        accounts();
        if (municipality.place.index() == 0) {
            new DraftFramework(folder).write();
        }
        if (withLibrary) {
            new LibraryFiles(folder).write();
        }
        return new Summary(
                1,
                municipality.workforce.inService.size(),
                municipality.workforce.everyone.size(),
                appointments,
                learning[0],
                learning[1]);
    }

    private void identity() {
        try (Csv csv = new Csv(folder, "municipality.csv", "code", "name")) {
            csv.row(municipality.place.code(), municipality.place.name());
        }
    }

    private void departments() {
        try (Csv csv = new Csv(folder, "departments.csv", "code", "name", "parent_code", "manager_staff_numbers")) {
            for (Unit unit : municipality.organisation.units) {
                String leaders = unit.leaders.stream()
                        .map(seat -> seat.holder.staffNumber())
                        .distinct()
                        .collect(Collectors.joining("|"));
                csv.row(unit.code, unit.name, unit.parent == null ? null : unit.parent.code, leaders);
            }
        }
    }

    private int people() {
        int number = 0;
        try (Csv employees = new Csv(
                        folder, "employees.csv", "staff_number", "given_name", "family_name", "email", "birth_year");
                Csv appointments = new Csv(
                        folder,
                        "appointments.csv",
                        "number",
                        "staff_number",
                        "department_code",
                        "job_role_code",
                        "fte",
                        "start_on",
                        "end_on",
                        "end_reason")) {
            for (Person person : municipality.workforce.everyone) {
                Name name = person.name;
                employees.row(person.staffNumber(), name.given(), name.family(), name.email(), person.birthYear());
                for (Spell spell : person.spells) {
                    appointments.row(
                            "A" + (1_000_000 + ++number),
                            person.staffNumber(),
                            spell.unit.code,
                            spell.role.code(),
                            spell.fte,
                            spell.start,
                            spell.end,
                            spell.endReason);
                }
            }
            return appointments.rows();
        }
    }

    private void rounds(List<Round> rounds) {
        try (Csv csv = new Csv(folder, "rounds.csv", "code", "name_nl", "name_en", "opens_on", "closes_on")) {
            rounds.forEach(
                    round -> csv.row(round.code(), round.dutch(), round.english(), round.opens(), round.closes()));
        }
    }

    private int[] learning(Starter starter, List<Round> rounds) {
        int index = municipality.place.index();
        try (RatingsFile file = new RatingsFile(folder, asOf);
                Assignments assignments = new Assignments(starter, folder, asOf, Dice.of(seed, index, "assignments"))) {
            Ratings ratings = new Ratings(starter, rounds, file, Dice.of(seed, index, "ratings"));
            Evidence evidence = new Evidence(starter, asOf, file, Dice.of(seed, index, "evidence"));
            for (Person person : municipality.workforce.everyone) {
                ratings.write(person);
                evidence.write(person, assignments.write(person));
            }
            return new int[] {file.rows(), assignments.rows()};
        }
    }

    private void talent(Starter starter) {
        try (Csv csv = new Csv(folder, "talent.csv", "job_role_code", "skill_code", "level")) {
            JobRole.TALENT.stream().filter(starter.roles::containsKey).forEach(code -> csv.row(code, null, null));
            if (starter.skills.containsKey("analysing-data")) {
                csv.row(null, "analysing-data", 4);
            }
        }
    }

    private void accounts() {
        try (Csv csv =
                new Csv(folder, "accounts.csv", "user_name", "display_name", "staff_number", "roles", "password")) {
            for (Account account : municipality.accounts) {
                csv.row(
                        account.userName(),
                        account.person().name.full(),
                        account.person().staffNumber(),
                        account.roles(),
                        Account.PASSWORD);
            }
        }
    }
}
