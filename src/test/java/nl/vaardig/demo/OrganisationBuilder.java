package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lays out domains, departments and teams for a headcount. Some six of a hundred people lead others: a department's
 * manager leads its first team too, a team manager leads the next two, and the municipal secretary stands above all domains.
 */
final class OrganisationBuilder {
    private static final double STAFF_PER_TEAM = 11.9;
    private static final int TEAMS_PER_DEPARTMENT = 3;
    private static final int SMALLEST_TEAM = 6;
    private static final int FULL_TEAM = 15;
    private static final String DIRECTION = "BC";

    private final Organisation organisation = new Organisation();
    private final List<TeamPlan> plans = new ArrayList<>();
    private final Starter starter;
    private final int headcount;
    private Seat secretary;

    OrganisationBuilder(Starter starter, int headcount) {
        this.starter = starter;
        this.headcount = headcount;
    }

    Organisation build(Dice dice) {
        Unit direction = direction();
        int rest = headcount - organisation.seats.size();
        if (rest > 0) {
            int teams = Math.max(1, (int) Math.round(rest / STAFF_PER_TEAM));
            teams += rest > teams * FULL_TEAM ? 1 : 0;
            List<Blueprint> blueprints = Blueprint.all();
            int[] perDomain = Shares.of(
                    teams, blueprints.stream().mapToDouble(Blueprint::weight).toArray());
            for (int i = 0; i < perDomain.length; i++) {
                if (perDomain[i] > 0) {
                    layOut(blueprints.get(i), perDomain[i], direction);
                }
            }
            new Staffing(organisation, starter, dice).fill(plans, headcount - organisation.seats.size());
        }
        return organisation;
    }

    /** The board and the secretary. When hardly anyone would be left for a team of their own, all sit here. */
    private Unit direction() {
        Unit domain = organisation.add(new Unit(DIRECTION, "Bestuur en concern", null));
        Unit department = organisation.add(new Unit("BC-01", "Bestuur en directie", domain));
        Unit team = organisation.add(new Unit("BC-01-1", "College, directie en griffie", department));
        int aldermen = headcount < 150 ? 2 : headcount < 600 ? 3 : headcount < 3000 ? 5 : 8;
        int size = headcount < SMALLEST_TEAM * 2 + 1 ? headcount : Math.max(SMALLEST_TEAM, aldermen + 3);
        List<String> roles = new ArrayList<>(List.of("municipal-secretary"));
        for (int i = 0; i < aldermen; i++) {
            roles.add("alderman");
        }
        roles.add("council-clerk");
        for (int i = 0; i < size; i++) {
            String code = i < roles.size() ? roles.get(i) : i % 2 == 0 ? "policy-officer" : "communication-advisor";
            Seat seat = organisation.add(new Seat(team, starter.role(code, i <= aldermen)));
            secretary = secretary == null ? seat : secretary;
        }
        for (Unit unit : organisation.units) {
            unit.leaders.add(secretary);
        }
        return domain;
    }

    private void layOut(Blueprint blueprint, int teams, Unit direction) {
        boolean top = blueprint.code().equals(DIRECTION);
        Unit domain = top ? direction : organisation.add(new Unit(blueprint.code(), blueprint.name(), null));
        int count = Math.max(1, (int) Math.round(teams / (double) TEAMS_PER_DEPARTMENT));
        if (!top) {
            if (count > 1) {
                domain.leaders.add(organisation.add(new Seat(domain, starter.role("director", true))));
            }
            domain.leaders.add(secretary);
        }
        int offset = domain.children.size();
        List<Named> departments = departments(blueprint, count);
        for (int i = 0; i < count; i++) {
            int from = teams * i / count;
            String code = String.format(Locale.ROOT, "%s-%02d", domain.code, offset + i + 1);
            layOut(departments.get(i), code, domain, teams * (i + 1) / count - from);
        }
    }

    private void layOut(Named named, String code, Unit domain, int teams) {
        Unit department = organisation.add(new Unit(code, named.name(), domain));
        JobRole manager = starter.role("team-manager", true);
        Seat head = teams > 1 ? organisation.add(new Seat(department, manager)) : null;
        Seat lead = null;
        for (int i = 0; i < teams; i++) {
            Unit team = organisation.add(new Unit(code + "-" + (i + 1), named.team(i), department));
            boolean newLead = head == null || i == 1;
            if (newLead) {
                lead = new Seat(team, manager);
            }
            team.leaders.add(head != null && (i == 0 || i == 3) ? head : lead);
            plans.add(new TeamPlan(
                    team, newLead ? lead : null, named.department().mix(), i == 0 ? named.once() : List.of()));
        }
        department.leaders.add(head != null ? head : lead);
    }

    private static List<Named> departments(Blueprint blueprint, int count) {
        List<Blueprint.Department> kinds = new ArrayList<>(blueprint.departments());
        if (count < kinds.size()) {
            kinds = new ArrayList<>(kinds.subList(0, count - 1));
            kinds.add(blueprint.rest(count - 1));
        }
        int[] copies = Shares.atLeastOne(
                count, kinds.stream().mapToDouble(Blueprint.Department::weight).toArray());
        List<Named> named = new ArrayList<>();
        for (int kind = 0; kind < copies.length; kind++) {
            for (int copy = 0; copy < copies[kind]; copy++) {
                String suffix =
                        copies[kind] == 1 ? "" : " " + (blueprint.inDistricts() ? District.name(copy) : copy + 1);
                named.add(new Named(kinds.get(kind), suffix, copy == 0));
            }
        }
        return named;
    }

    /** A department that may exist in several districts; only the first has the roles that exist once. */
    private record Named(Blueprint.Department department, String suffix, boolean first) {
        String name() {
            return department.name() + suffix;
        }

        String team(int index) {
            List<String> names = department.teams();
            String again = index < names.size() ? "" : " " + (index / names.size() + 1);
            return "Team " + names.get(index % names.size()) + again + suffix;
        }

        List<String> once() {
            return first ? department.once() : List.of();
        }
    }
}
