import type { Entity } from '../../schemas/entity.ts';

export function locatePlaces(entities: Entity[]): Entity[] {
  return entities;
}
