package nl.vaardig.steering.coverage.knowledge;

import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.steering.coverage.fragility.KnowledgeCover;

/** A team, which is a department with people of its own, and what they bring. @param people in it */
public record TeamKnowledge(Node department, int people, KnowledgeCover cover) {}
