/** Documents beside the statements: where somebody was in an activity (State), and what belongs to an activity or a person (profiles). */
package nl.vaardig.learning.record.document;
