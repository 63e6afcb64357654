package nl.vaardig.demo;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What the goals ask for: numbers of people, requirements of departments and goals beside those of the job roles,
 * profiles of a day to come, and a few exemptions. The numbers grow with the municipality.
 */
final class GoalFiles {

    private static final LocalDate NEW_PROFILES = LocalDate.of(2028, 1, 1);

    /** @param share of everyone in service, at least one */
    private record Asked(String goal, String skill, int level, String by, double share) {}

    private static final List<Asked> ASKED = List.of(
            new Asked("omgevingswet-digital", "geo-data", 3, "2027-06-30", .08),
            new Asked("omgevingswet-digital", "chain-cooperation", 3, "2027-12-31", .03),
            new Asked("data-driven-work", "data-literacy", 3, "2027-12-31", .45),
            new Asked("data-driven-work", "analysing-data", 4, "2028-06-30", .02),
            new Asked("data-driven-work", "steering-on-data", 3, "2028-06-30", .05),
            new Asked("accessible-services", "resident-focus", 4, "2027-06-30", .30),
            new Asked("accessible-services", "clear-communication", 4, "2027-06-30", .35),
            new Asked("safe-and-reliable", "privacy-in-data", 3, "2027-12-31", .10),
            new Asked("safe-and-reliable", "DC4.2", 3, "2027-12-31", .55),
            new Asked("safe-and-reliable", "security-governance", 3, "2027-12-31", .06),
            new Asked("learning-organisation", "learning-agility", 4, "2028-12-31", .20),
            new Asked("learning-organisation", "leading-learning", 3, "2028-12-31", .04));

    /** What a job role doesn't ask today and will. */
    private record Coming(String role, String skill, int level, int importance) {}

    private static final List<Coming> COMING = List.of(
            new Coming("policy-officer", "dashboards", 2, 3),
            new Coming("policy-officer", "responsible-ai", 2, 4),
            new Coming("team-manager", "responsible-ai", 3, 4),
            new Coming("citizen-contact", "responsible-ai", 2, 3),
            new Coming("permits-officer", "geo-data", 2, 4),
            new Coming("data-analyst", "predictive-models", 4, 4));

    private final Path folder;
    private final Municipality municipality;
    private final Starter starter;

    GoalFiles(Path folder, Municipality municipality, Starter starter) {
        this.folder = folder;
        this.municipality = municipality;
        this.starter = starter;
    }

    void write(LocalDate asOf, boolean withProfiles) {
        adopted();
        demands();
        requirements(asOf);
        exemptions(asOf);
        if (withProfiles) profiles();
    }

    /** All examples of the library are its own goals. */
    private void adopted() {
        try (Csv csv = new Csv(folder, "goals.csv", "code")) {
            Starter.json("goals.json")
                    .asJsonArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(goal -> csv.row(goal.getString("code")));
        }
    }

    private void demands() {
        int everyone = municipality.workforce.inService.size();
        try (Csv csv = new Csv(
                folder,
                "goal_demands.csv",
                "goal_code",
                "skill_code",
                "level",
                "needed_by",
                "department_code",
                "people")) {
            for (Asked asked : ASKED) {
                if (!starter.skills.containsKey(asked.skill())) continue;
                long people = Math.max(1, Math.round(everyone * asked.share()));
                csv.row(asked.goal(), asked.skill(), asked.level(), asked.by(), null, people);
            }
            firstOf("Data en geo-informatie", "Informatie en automatisering")
                    .forEach(unit -> csv.row("data-driven-work", "data-quality", 3, "2027-12-31", unit.code, 8));
        }
    }

    private void requirements(LocalDate asOf) {
        try (Csv csv = new Csv(
                folder,
                "group_requirements.csv",
                "department_code",
                "goal_code",
                "population",
                "staff_number",
                "skill_code",
                "level",
                "importance",
                "valid_from",
                "valid_until")) {
            for (Unit unit : ofIct()) {
                csv.row(unit.code, null, null, null, "responsible-ai", 2, 3, asOf.minusMonths(5), null);
            }
            csv.row(null, "safe-and-reliable", null, null, "DC4.1", 2, 4, "2027-07-01", null);
            csv.row(null, "data-driven-work", "MANAGEMENT_BOARD", null, "data-literacy", 3, 4, "2027-07-01", null);
            people().stream()
                    .limit(1)
                    .forEach(person -> csv.row(
                            null, null, null, person.staffNumber(), "dashboards", 3, 3, asOf.minusMonths(2), null));
        }
    }

    private void exemptions(LocalDate asOf) {
        List<Person> people = people();
        try (Csv csv =
                new Csv(folder, "exemptions.csv", "staff_number", "skill_code", "from_on", "until_on", "reason")) {
            people.stream()
                    .skip(1)
                    .limit(2)
                    .filter(person -> !person.seat.role.demands().isEmpty())
                    .forEach(person -> csv.row(
                            person.staffNumber(),
                            person.seat.role.demands().get(0).skill(),
                            asOf.minusMonths(1),
                            asOf.plusMonths(8),
                            "Werkt tot de zomer aan de overgang naar een nieuw zaaksysteem."));
        }
    }

    private void profiles() {
        try (Csv csv = new Csv(
                folder,
                "requirements.csv",
                "job_role_code",
                "skill_code",
                "level",
                "importance",
                "valid_from",
                "valid_until")) {
            for (Coming coming : COMING) {
                JobRole role = starter.roles.get(coming.role());
                boolean isNew = role != null
                        && starter.skills.containsKey(coming.skill())
                        && role.demands().stream()
                                .noneMatch(asked -> asked.skill().equals(coming.skill()));
                if (isNew)
                    csv.row(coming.role(), coming.skill(), coming.level(), coming.importance(), NEW_PROFILES, null);
            }
        }
    }

    /** Nobody whose story the demonstration tells. */
    private List<Person> people() {
        return municipality.organisation.seats.stream()
                .filter(seat -> seat.holder != null && !seat.holder.featured && !seat.role.managerial())
                .filter(seat -> ofIct().stream().anyMatch(seat.unit::within))
                .map(seat -> seat.holder)
                .distinct()
                .limit(3)
                .toList();
    }

    private List<Unit> ofIct() {
        return firstOf("Informatie en automatisering", "Data en geo-informatie");
    }

    private List<Unit> firstOf(String... names) {
        for (String name : names) {
            List<Unit> found = municipality.organisation.units.stream()
                    .filter(unit -> unit.name.startsWith(name))
                    .limit(1)
                    .toList();
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }
}
