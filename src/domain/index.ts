export { moods, outcomes, tileIds, type Mood, type Outcome, type TileId } from './records/shape.ts'
