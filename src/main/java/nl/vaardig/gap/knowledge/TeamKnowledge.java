package nl.vaardig.gap.knowledge;

import nl.vaardig.gap.fragility.KnowledgeCover;
import nl.vaardig.organisation.DepartmentTree.Node;

/** A team, which is a department with people of its own, and what they bring. @param people in it */
public record TeamKnowledge(Node department, int people, KnowledgeCover cover) {}
