package nl.vaardig.steering.matrix.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.gap.GapSum;

/**
 * People × skills, with what is asked and what is there. Every selection of it is a team again, so one way of counting
 * serves the whole, a row, a column and a filter alike.
 */
public final class Team {

    private final List<TeamMember> members;
    private final List<TeamSkill> skills;
    private final Map<Long, Map<Long, TeamCell>> cells;

    /** @param cells by employee, then by skill */
    public Team(List<TeamMember> members, List<TeamSkill> skills, Map<Long, Map<Long, TeamCell>> cells) {
        this.members = List.copyOf(members);
        this.skills = List.copyOf(skills);
        this.cells = cells;
    }

    public List<TeamMember> members() {
        return members;
    }

    public List<TeamSkill> skills() {
        return skills;
    }

    public TeamCell cell(TeamMember member, TeamSkill skill) {
        return cells.getOrDefault(member.id(), Map.of()).getOrDefault(skill.id(), TeamCell.EMPTY);
    }

    /** Those who lead, apart from the others (rules.md, The gap). */
    public Team managers() {
        return of(TeamMember::managerial);
    }

    public Team staff() {
        return of(member -> !member.managerial());
    }

    public Team of(Predicate<TeamMember> wanted) {
        return new Team(members.stream().filter(wanted).toList(), skills, cells);
    }

    public Team in(Predicate<TeamSkill> wanted) {
        return new Team(members, skills.stream().filter(wanted).toList(), cells);
    }

    /** Only the skills that are asked of somebody. */
    public Team asked() {
        return in(
                skill -> members.stream().anyMatch(member -> cell(member, skill).isAsked()));
    }

    /** Only people and skills with something to learn. */
    public Team withGaps() {
        Team people = of(
                member -> skills.stream().anyMatch(skill -> cell(member, skill).isOpen()));
        return people.in(skill ->
                people.members.stream().anyMatch(member -> cell(member, skill).isOpen()));
    }

    /** Those who lead, and then the others; otherwise in the order they were. */
    public Team managersFirst() {
        return membersBy(Comparator.comparing(member -> !member.managerial()));
    }

    public Team skillsBy(Comparator<TeamSkill> order) {
        return new Team(members, skills.stream().sorted(order).toList(), cells);
    }

    public Team membersBy(Comparator<TeamMember> order) {
        return new Team(members.stream().sorted(order).toList(), skills, cells);
    }

    /** Most people with something to learn first; among equals the greater weighted gap. */
    public Comparator<TeamSkill> mostToLearnFirst() {
        Map<Long, GapSum> sums = new HashMap<>();
        skills.forEach(skill -> sums.put(skill.id(), sum(skill)));
        return Comparator.comparingLong(
                        (TeamSkill skill) -> -sums.get(skill.id()).open())
                .thenComparingLong(skill -> -sums.get(skill.id()).weightedGap());
    }

    /** Those with most to learn for one skill first, then the others; each by name. */
    public Team mostToLearnFirst(long skillId) {
        return skills.stream()
                .filter(skill -> skill.id() == skillId)
                .findFirst()
                .map(skill -> membersBy(
                        Comparator.comparingInt(member -> -cell(member, skill).toLearn())))
                .orElse(this);
    }

    /** The skill most people have something to learn for; empty when nobody has. */
    public Optional<TeamSkill> mostToLearn() {
        return skills.stream()
                .min(mostToLearnFirst())
                .filter(skill -> sum(skill).open() > 0);
    }

    public GapSum sum() {
        return members.stream().map(this::sum).reduce(GapSum.NONE, GapSum::plus);
    }

    public GapSum sum(TeamMember member) {
        return GapSum.ofPerson(gaps(List.of(member), skills));
    }

    public GapSum sum(TeamSkill skill) {
        return gaps(members, List.of(skill)).stream().map(GapSum::of).reduce(GapSum.NONE, GapSum::plus);
    }

    private List<Gap> gaps(List<TeamMember> people, List<TeamSkill> columns) {
        List<Gap> gaps = new ArrayList<>();
        for (TeamMember member : people) {
            for (TeamSkill skill : columns) {
                TeamCell cell = cell(member, skill);
                if (cell.isAsked()) gaps.add(cell.gap());
            }
        }
        return gaps;
    }

    /** People who still have something to learn for a skill, those furthest from it first. */
    public List<TeamMember> toLearn(TeamSkill skill) {
        return members.stream()
                .filter(member -> cell(member, skill).isOpen())
                .sorted(Comparator.comparingInt(member -> -cell(member, skill).toLearn()))
                .toList();
    }

    /** People at or above a level, asked or not. */
    public List<TeamMember> holders(TeamSkill skill, int level) {
        return members.stream()
                .filter(member -> cell(member, skill).holds(level))
                .toList();
    }

    /** The highest level asked of anybody; 0 when it isn't asked. */
    public int highestAsked(TeamSkill skill) {
        return members.stream()
                .map(member -> cell(member, skill))
                .filter(TeamCell::isAsked)
                .mapToInt(cell -> cell.gap().required())
                .max()
                .orElse(0);
    }

    /** The critical skills that are asked here, with who holds them; those with the fewest first. */
    public List<SkillHolders> holdersOfCriticalSkills() {
        return skills.stream()
                .filter(TeamSkill::isCritical)
                .filter(skill -> highestAsked(skill) > 0)
                .map(skill -> new SkillHolders(skill, highestAsked(skill), holders(skill, highestAsked(skill))))
                .sorted(Comparator.comparingInt(skill -> skill.holders().size()))
                .toList();
    }
}
