package nl.vaardig.skills.framework;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;

/**
 * An entity with a skill, as q in HQL.
 *
 * @param skill where it has the id of the skill
 * @param says  what it means for the skill
 */
public record SkillUser(String entity, String table, String skill, UsesSkill says) {

    static boolean is(EntityType<?> entity) {
        return entity.getJavaType().isAnnotationPresent(UsesSkill.class);
    }

    static SkillUser of(EntityType<?> entity) {
        Class<?> type = entity.getJavaType();
        boolean refers = Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("skill"));
        return new SkillUser(
                entity.getName(),
                type.getAnnotation(Table.class).name(),
                refers ? "q.skill.id" : "q.skillId",
                type.getAnnotation(UsesSkill.class));
    }

    /** @param ofSkills which skills, such as "= :skill" @param which of its rows */
    String count(String ofSkills, String which) {
        return "(select count(*) from %s q where %s %s and %s)".formatted(entity, skill, ofSkills, which);
    }
}
