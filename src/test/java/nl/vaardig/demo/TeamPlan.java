package nl.vaardig.demo;

import java.util.List;
import java.util.Map;

/**
 * A team that still has to get its seats.
 *
 * @param lead the team manager's seat when there is one in this team, else null
 */
record TeamPlan(Unit team, Seat lead, Map<String, Integer> mix, List<String> once) {}
