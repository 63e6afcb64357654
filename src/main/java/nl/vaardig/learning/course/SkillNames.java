package nl.vaardig.learning.course;

/** What the skills are called that something brings people further in: who looks for a skill finds it by that too. */
public final class SkillNames {

    private SkillNames() {}

    /** HQL: one text with all names and other words, empty when there are none. @param from an entity x with a skill */
    public static String of(String from, String condition) {
        return """
                coalesce((select listagg(concat(k.name.nl, ' ', k.name.en, ' ', k.otherWords.nl, ' ', k.otherWords.en), ' ')
                  within group (order by k.id) from %s join x.skill k where %s), '')"""
                .formatted(from, condition);
    }
}
