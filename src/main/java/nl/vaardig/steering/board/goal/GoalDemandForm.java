package nl.vaardig.steering.board.goal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands.Wish;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.skills.framework.Skill;

/** The fields of a demand for people, as typed. */
public class GoalDemandForm {

    private static final int HIGHEST_LEVEL = 99;

    @FormParam("skill")
    @DefaultValue("")
    String skill;

    @FormParam("level")
    @DefaultValue("")
    String level;

    @FormParam("people")
    @DefaultValue("")
    String people;

    @FormParam("neededBy")
    @DefaultValue("")
    String neededBy;

    @FormParam("department")
    @DefaultValue("")
    String department;

    Map<String, String> fields() {
        return Map.of("skill", skill, "level", level, "people", people, "neededBy", neededBy, "department", department);
    }

    static Map<String, String> fields(GoalDemand demand) {
        return Map.of(
                "level",
                String.valueOf(demand.level()),
                "people",
                String.valueOf(demand.people()),
                "neededBy",
                demand.neededBy().toString());
    }

    static FormCheck check(String language) {
        return new FormCheck(language)
                .named("skill", "board.goal.skill")
                .named("level", "skill.level")
                .named("people", "board.demand.people")
                .named("neededBy", "board.demand.by")
                .named("department", "board.demand.place");
    }

    /** Empty when something is wrong; the check says what. */
    Optional<Wish> read(List<Skill> skills, DepartmentTree departments, FormCheck check) {
        Skill chosen = skills.stream()
                .filter(one -> String.valueOf(one.id()).equals(skill))
                .findFirst()
                .orElse(null);
        if (chosen == null) check.refuse("skill", "form.choice");
        int asked = check.number("level", level, 1, chosen == null ? HIGHEST_LEVEL : chosen.topLevel());
        int many = check.number("people", people, 1, GoalDemand.MOST_PEOPLE);
        LocalDate by = check.date("neededBy", neededBy).orElse(null);
        Long place = department.matches("\\d{1,18}") ? Long.valueOf(department) : null;
        boolean isKnown =
                department.isEmpty() || place != null && departments.node(place).isPresent();
        if (!isKnown) check.refuse("department", "form.choice");
        return check.failed() ? Optional.empty() : Optional.of(new Wish(chosen.id(), asked, many, by, place));
    }
}
