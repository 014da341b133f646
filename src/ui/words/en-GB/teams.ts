import { calledName, count, whose } from './say.ts'

export const teams = {
  title: 'My teams',
  heading: 'Whose team?',
  lead: 'You see one team at a time. What is in one team stays in it.',
  link: 'My teams',
  linkWhat: (n: number) => (n === 1 ? 'Join or start another team' : count(n, 'team', 'teams')),
  mine: 'My own team',
  teamOf: (name: string) => `${whose(calledName(name))} team`,
  waiting: (name: string) => `You said yes to ${calledName(name)}. They still have to let you in.`,
  removed: 'You are not in this team any more.',
  new: 'A new team',
  here: 'You are here now',
  others: 'Go to another team',
  next: (title: string, day: string, time: string) => `Next: ${title}, ${day} at ${time}`,
  answers: (n: number) => `${count(n, 'person waits', 'people wait')} for your answer`,
  unsent: (n: number) => `${count(n, 'thing is', 'things are')} not sent yet`,
  another: 'Another team',
  anotherWhat: 'Join with an invitation, or start a team of your own',
  back: 'Back to my teams',
  drop: 'Take this team off this device',
  dropWhat: 'Your other teams stay here.',
}
