/** What HR does: offering meetings, planning and changing their dates. */
package nl.vaardig.learning.session.plan;
