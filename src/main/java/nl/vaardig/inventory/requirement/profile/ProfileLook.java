package nl.vaardig.inventory.requirement.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.scale.ScaleLevel;

/** How a profile is shown. @param levels of each scale, by its id @param mayEdit the reader may change it @param then a day to compare with, or null */
public record ProfileLook(Map<Long, List<ScaleLevel>> levels, boolean mayEdit, LocalDate then) {

    public String levelName(long scale, int level, String language) {
        return levels.getOrDefault(scale, List.of()).stream()
                .filter(one -> one.level() == level)
                .map(one -> one.name().in(language))
                .findFirst()
                .orElse("");
    }
}
